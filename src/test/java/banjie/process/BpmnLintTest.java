package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every model passes bpmnlint's recommended rules and those for Camunda 7.24, without a warning. */
@ExtendWith(LintTools.class)
class BpmnLintTest {

  @Test
  void everyModelPassesTheLint() throws Exception {
    assertThat(LintTools.PROGRAM).as("npm --prefix tools/bpmnlint ci").isRegularFile();
    List<String> command = new ArrayList<>(List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--max-warnings", "0"));
    ModelFiles.all().forEach(file -> command.add(file.toAbsolutePath().toString()));

    Process lint = new ProcessBuilder(command).directory(LintTools.FOLDER.toFile()).redirectErrorStream(true).start();
    String output = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(lint.waitFor()).as(output).isZero();
  }
}
