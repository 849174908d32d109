/**
 * What is asked of routing: the facts of a petition that bear on who must act.
 *
 * <p>A {@link io.petition.assignment.request.RoutingRequest} holds what a host knows, each fact for itself and each possibly unknown; what is asked for is a
 * {@link io.petition.assignment.request.RoutingDemand} where there are several. {@link io.petition.assignment.request.RoutingFacts} are the same seen as
 * a rule asks: with what the directory adds, for example whether the receiver is a petition office. Its vocabulary is the words in which a
 * regime writes its grounds.
 */
@NullMarked
package io.petition.assignment.request;

import org.jspecify.annotations.NullMarked;
