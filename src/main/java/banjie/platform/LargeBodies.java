package banjie.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No answers to a form are this long. Files have their own limit (spring.servlet.multipart). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class LargeBodies extends OncePerRequestFilter {

  /** Bytes. */
  static final int MOST = 1 << 20;

  private final ObjectMapper json;

  LargeBodies(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return !Doors.speaksJson(request.getRequestURI()) || type != null && type.startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST) {
      ProblemDetail problem = Problems.of(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", null,
          "请求内容不得超过 1MB", "A body may have 1 MB at most", request.getRequestURI());
      response.setStatus(problem.getStatus());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding("UTF-8");
      json.writeValue(response.getWriter(), problem);
    } else if (request.getContentLengthLong() < 0) {
      chain.doFilter(new Bounded(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A body whose length isn't announced ends for us where it gets too long. */
  private static final class Bounded extends HttpServletRequestWrapper {

    Bounded(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new BoundedStream(super.getInputStream());
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private static final class BoundedStream extends ServletInputStream {

    private final ServletInputStream body;
    private int left = MOST;

    BoundedStream(ServletInputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      int one = body.read();
      if (one >= 0 && --left < 0) {
        throw new IOException("the body is longer than " + MOST + " bytes");
      }
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int count = body.read(buffer, from, length);
      left -= Math.max(count, 0);
      if (left < 0) {
        throw new IOException("the body is longer than " + MOST + " bytes");
      }
      return count;
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
