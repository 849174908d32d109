/**
 * Systems of petition work, each played by one small program named after it: {@code main} prints the report that a
 * pure function made, in both languages.
 *
 * <ul>
 *   <li>{@link io.petition.examples.scenarios.S02Heping}: evening talks as a channel, in pieces and persons, and from a visit to the matter it settled.
 *   <li>{@link io.petition.examples.scenarios.S03Xingguo}: 3-7-21 beside the national clocks, and what it would have
 *       come to on 1,179 real letters.
 *   <li>{@link io.petition.examples.scenarios.S04Sichuan}: leaders who take charge, and each one's statement of the year.
 *   <li>{@link io.petition.examples.scenarios.S05Shaanxi}: hard cases shared out among leaders, and again when one has left.
 *   <li>{@link io.petition.examples.scenarios.S06Guangdong}: what is hard goes up one level and before a panel there.
 *   <li>{@link io.petition.examples.scenarios.S07Baotou}: ten who come together, across which boundaries, and two bureaus that each name the other.
 *   <li>{@link io.petition.examples.scenarios.S08Baota}: what a cell finds, a mandate, several organs in one night.
 *   <li>{@link io.petition.examples.scenarios.S09Taixing}: what came again, by unit, venue and handler; and none of nobody knows how many.
 *   <li>{@link io.petition.examples.scenarios.S11Guangming}: four tiers of points, and whom a circle of 500 m reaches; an order of the grass roots that binds.
 *   <li>{@link io.petition.examples.scenarios.S12Longquanyi}: village rooms, extended hours, and when somebody is received next.
 *   <li>{@link io.petition.examples.scenarios.S13Chaoyang}: a mobile office and its timetable over a year.
 *   <li>{@link io.petition.examples.scenarios.S14Fujian}: four kinds of visit, relief, a policy that is mended, a year's roster, and a morning by appointment.
 *   <li>{@link io.petition.examples.scenarios.S15Changfeng}: one letter, three demands, each decided.
 *   <li>{@link io.petition.examples.scenarios.S16Yongchuan}: halls and mediators, and how far up a mediation had to go.
 *   <li>{@link io.petition.examples.scenarios.S17Anji}: what a sweep finds, settled tier by tier and year by year; calls that are no matters.
 *   <li>{@link io.petition.examples.scenarios.S18Beijing}: a street whistles, and who does not come is visible.
 *   <li>{@link io.petition.examples.scenarios.S19Shaanxi}: mediation from tier to tier, and a hearing that is not counted.
 *   <li>{@link io.petition.examples.scenarios.S21Xiapu}: one sponsor for each case, two, and three, for which there are not enough.
 *   <li>{@link io.petition.examples.scenarios.S21FirstHandler}: who accepted it first keeps it, where a rule says so.
 *   <li>{@link io.petition.examples.scenarios.S22Wuhan}: how long until it is registered, what supervised it, batches and persons by topic.
 *   <li>{@link io.petition.examples.scenarios.S24Huaian}: a panel, a lawyer for each case, histories held against the
 *       procedure.
 *   <li>{@link io.petition.examples.scenarios.S24FourRates}: four rates and two shares, ranked among peers; each history held against the procedure.
 *   <li>{@link io.petition.examples.scenarios.S25Regulation}: the law side of the national rulebook: what it says
 *       where, a matter across the change of 2022, an overlay refused, a holiday lengthened at short notice, a paused
 *       clock.
 *   <li>{@link io.petition.examples.scenarios.S26Xiangzhou}: a claim that is not supported, and a matter that is settled.
 *   <li>{@link io.petition.examples.scenarios.LongLife}: from registration to the end of re-examination, under each edition.
 *   <li>{@link io.petition.examples.scenarios.Shangluo}: 269 real letters that were passed to a county, routed and held
 *       against what happened; the organs rebuilt from 194 names.
 *   <li>{@link io.petition.examples.scenarios.Merger}: two bureaus become one while a matter runs.
 *   <li>{@link io.petition.examples.scenarios.RoadTraffic}: another country's fines under a regime that is a text
 *       file; the 60-day step of its log, and its appeals in and out of their window.
 *   <li>{@link io.petition.examples.scenarios.Boston}: a city's own flags of what is overdue, found again from three
 *       times.
 * </ul>
 *
 * <p>What happens to one matter is told by a {@code Tale}: it holds a desk and a state as a
 * host does, and keeps as sentences what was done, what was refused and why, and how the terms stood.
 *
 * <p>Figures are counted, never written down: a {@code Casebook} holds an office's tales, facts are made of their histories, and
 * {@code Figured} says what they come to and what they leave out.
 *
 * <p>Figures of a report on local practice are inputs here, never assertions about the world. Data that may not be
 * shipped is read from where the reader has it.
 */
@NullMarked
package io.petition.examples.scenarios;

import org.jspecify.annotations.NullMarked;
