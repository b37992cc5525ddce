package banjie.brokenarchitecture.process;

import org.camunda.bpm.engine.RuntimeService;

/** Sound: the engine belongs here. */
public final class AskEngine {

  RuntimeService engine;
}
