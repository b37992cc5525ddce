package banjie.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A third of the bytes for a picture of a page, which has few colours: a palette of 256, and the hardest compression. */
final class SmallPng {

  private SmallPng() {}

  static byte[] of(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel & 0xffffff, 1, Integer::sum);
    }
    List<Palette.Box> boxes = Palette.of(counts);
    BufferedImage small = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours(boxes));
    Map<Integer, Integer> places = new HashMap<>();
    for (int place = 0; place < boxes.size(); place++) {
      for (int colour : boxes.get(place).colours()) {
        places.put(colour, place);
      }
    }
    byte[] indexes = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      indexes[i] = places.get(pixels[i] & 0xffffff).byteValue();
    }
    small.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), indexes);
    return written(small);
  }

  private static IndexColorModel colours(List<Palette.Box> boxes) {
    int[] palette = boxes.stream().mapToInt(Palette.Box::mean).toArray();
    return new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static byte[] written(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam hard = writer.getDefaultWriteParam();
      hard.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      hard.setCompressionQuality(0);
      writer.write(null, new IIOImage(image, null, null), hard);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
