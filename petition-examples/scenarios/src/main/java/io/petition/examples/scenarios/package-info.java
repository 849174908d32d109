/**
 * Systems of petition work, each played by one small program named after it: {@code main} prints the report that a
 * pure function made, in both languages.
 *
 * <ul>
 *   <li>{@link io.petition.examples.scenarios.S03Xingguo}: 3-7-21 beside the national clocks, and what it would have
 *       come to on 1,179 real letters.
 *   <li>{@link io.petition.examples.scenarios.S25Regulation}: the law side of the national rulebook: what it says
 *       where, a matter across the change of 2022, an overlay refused, a holiday lengthened at short notice, a paused
 *       clock.
 *   <li>{@link io.petition.examples.scenarios.RoadTraffic}: another country's fines under a regime that is a text
 *       file; the 60-day step of its log, and its appeals in and out of their window.
 *   <li>{@link io.petition.examples.scenarios.Boston}: a city's own flags of what is overdue, found again from three
 *       times.
 * </ul>
 *
 * <p>Figures of a report on local practice are inputs here, never assertions about the world. Data that may not be
 * shipped is read from where the reader has it.
 */
@NullMarked
package io.petition.examples.scenarios;

import org.jspecify.annotations.NullMarked;
