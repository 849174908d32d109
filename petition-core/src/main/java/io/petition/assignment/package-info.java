/**
 * Who must act, and why not the others.
 *
 * <p>A {@link io.petition.assignment.Routing} takes the facts of a petition ({@code request}), a directory of organs and a regime, whose grounds are data
 * ({@code ground}), and gives a {@link io.petition.assignment.Routed}: always exactly one of
 * <ul>
 *   <li>an {@link io.petition.assignment.Assignment}: who leads, who joins, and how the petition gets there;
 *   <li>a {@link io.petition.assignment.CompetenceDispute}: between whom, and a {@link io.petition.assignment.Decider} who decides it;
 *   <li>a {@link io.petition.assignment.Vacancy}: nobody is clearly competent, why, and where it goes meanwhile.
 * </ul>
 *
 * <p>A demand for which nobody was found, while somebody was for another, is no part of who must act and is not lost either: an assignment and a dispute name it
 * among their {@link io.petition.assignment.Unplaced}, with where it goes meanwhile. One that a ground leads another way, to a court, say, stands among what is
 * {@code apart}: it is neither handled with the rest nor in dispute with it. Each demand may say its own purpose, class and organ complained of; who must keep away from one
 * keeps away from the petition.
 *
 * <p>Each says what was {@link io.petition.assignment.Considered}: the grounds with their articles, every other candidate
 * ({@link io.petition.assignment.LeftOut}) and why it was not taken, what came of each demand ({@link io.petition.assignment.Part}), who is
 * {@link io.petition.assignment.Told} of an urgent matter at once, across which {@link io.petition.assignment.Boundary} it lies.
 * The grounds are tried in the regime's order, and the first that names somebody decides; among those who serve a place the most specific footing
 * counts, and two on one footing are several concerned, of whom nobody is taken for being the first of a list. Who must keep away is passed over
 * before anything else is asked of them. {@code explain} gives the same answer with every ground that was tried.
 *
 * <p>What a met ground asks for and the directory does not know, a body for instance, stands among what is open, whoever else is found. A code of a region that the tree does not
 * know any more is read by the history of codes, where a host hands one in; what of it stays unknown is kept by who received it. A body that serves the leadership of its place stands
 * below it, also where a directory does not write so.
 *
 * <p>{@code remedy} says who reviews whose opinion.
 */
@NullMarked
package io.petition.assignment;

import org.jspecify.annotations.NullMarked;
