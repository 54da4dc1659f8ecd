package kz.bagalau.testing.answer;

import java.util.List;
import kz.bagalau.testing.blueprint.Blueprint;

/** A paper as its candidate may see it now. */
public record Paper(Blueprint blueprint, List<PaperQuestion> questions) {}
