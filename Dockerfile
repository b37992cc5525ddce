# The image of the jar that `mvn package` makes; nothing is compiled here.
FROM eclipse-temurin:17-jre

RUN useradd --system --uid 10001 --create-home --home-dir /srv/banjie banjie
WORKDIR /srv/banjie
COPY target/banjie-*.jar banjie.jar
USER 10001

ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -Duser.timezone=Asia/Shanghai"
EXPOSE 8080

# The base image brings bash, but not always curl.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD \
  ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]

ENTRYPOINT ["java", "-jar", "banjie.jar"]
