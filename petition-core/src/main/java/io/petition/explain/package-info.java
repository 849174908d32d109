/**
 * Why: reasons, and the sources they rest on.
 *
 * <p>Everything that can be shown to a person is {@link io.petition.explain.Coded}: a code and named arguments, never a
 * sentence, so that the same answer reads in Chinese and in English. A {@link io.petition.explain.Reason} says why
 * something is not allowed and which fact would cure it; a {@link io.petition.explain.Step} is one interval of a
 * reckoning; a {@link io.petition.explain.Finding} is something a reader or a replay noticed without stopping. All
 * three rest on {@link io.petition.explain.Citation}s. A {@link io.petition.explain.Trace} collects steps during the
 * very computation that gives the answer, and costs nothing when it is off; {@link io.petition.explain.Explained} is an
 * answer with its steps.
 *
 * <p>This room uses no other room. It refuses to hold sentences: texts belong to the bundles of the rules.
 */
@NullMarked
package io.petition.explain;

import org.jspecify.annotations.NullMarked;
