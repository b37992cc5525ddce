package banjie.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.jackson.JsonComponent;

/** Moments leave in the bureau's own time, with its offset, like every other date that people read. */
@JsonComponent
class BureauTimeJson extends JsonSerializer<Instant> {

  @Override
  public void serialize(Instant moment, JsonGenerator json, SerializerProvider serializers) throws IOException {
    json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(BureauClock.ZONE)));
  }

  @Override
  public Class<Instant> handledType() {
    return Instant.class;
  }
}
