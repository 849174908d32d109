/**
 * The library's root holds no types: it names the rooms and the one style in which value builders are generated.
 *
 * <p>Read the rooms from the bottom up. {@link io.petition.explain} says why; {@link io.petition.time} counts;
 * {@link io.petition.condition} asks whether something holds; {@link io.petition.model} and
 * {@link io.petition.authority} are the nouns of the two sides; {@link io.petition.law} holds dated, cited values;
 * {@link io.petition.deadline} runs clocks on them; {@link io.petition.lifecycle} decides what may happen to a matter;
 * {@link io.petition.audit} proves that nothing recorded was changed; {@link io.petition.view} shows each audience what it may see;
 * {@link io.petition.assignment} finds who must act, and {@link io.petition.assignment.sharing} shares hard cases out among leaders;
 * {@link io.petition.service} says where and when people are received; {@link io.petition.statistics} makes facts of matters, and
 * {@link io.petition.statistics.indicator} figures of facts.
 *
 * <p>Nothing here reads a clock, a file, the network or chance: time, calendar and regime are always arguments.
 */
@NullMarked
@Value.Style(
        depluralize = true,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package io.petition;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
