/**
 * Two regimes from elsewhere on the same kernel: Korea's rules on civil petitions 민원, and the complaint handling codes of
 * two ombudsmen of England. They test the design: what they need beyond a general mechanism would be a fault of core.
 *
 * <p>Their holidays are those that Jollyday knows. Begin with {@link io.petition.examples.elsewhere.JollydayCalendar}, which
 * turns them into a calendar of ours; {@link io.petition.examples.elsewhere.EnglandCalendar} and
 * {@link io.petition.examples.elsewhere.KoreaCalendar} are two uses of it, and say which years are to be trusted and why.
 */
@NullMarked
package io.petition.examples.elsewhere;

import org.jspecify.annotations.NullMarked;
