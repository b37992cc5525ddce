package banjie.brokenarchitecture.intake;

import org.camunda.bpm.engine.RuntimeService;

/** Broken: asks the engine what the row knows. */
final class EngineQuestion {

  RuntimeService engine;
}
