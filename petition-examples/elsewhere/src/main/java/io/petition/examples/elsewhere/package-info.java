/**
 * Two regimes from elsewhere on the same kernel: Korea's rules on civil petitions 민원, and the complaint handling codes of
 * two ombudsmen of England. They test the design: what they need beyond a general mechanism would be a fault of core.
 *
 * <p>The rules are text, beside these classes: {@code korea.txt}, {@code uk-housing.txt} and {@code uk-lgsco.txt}. Each says
 * at its head what was read, what is assumed and what is left out. Beside the tests lie tables of deadlines worked out by hand.
 *
 * <p>Their holidays are those that Jollyday knows. Begin with {@link io.petition.examples.elsewhere.JollydayCalendar}, which
 * turns them into a calendar of ours; {@link io.petition.examples.elsewhere.EnglandCalendar} and
 * {@link io.petition.examples.elsewhere.KoreaCalendar} are two uses of it, and say which years are to be trusted and why.
 */
@NullMarked
package io.petition.examples.elsewhere;

import org.jspecify.annotations.NullMarked;
