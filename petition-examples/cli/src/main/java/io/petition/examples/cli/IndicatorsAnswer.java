package io.petition.examples.cli;

import java.util.List;

/** Indicators, each in full; people get a line of each. */
record IndicatorsAnswer(List<IndicatorAnswer> indicators) {}
