/**
 * Two countries' regimes on the same kernel: Korea's rules on civil petitions 민원, and the complaint handling codes of two
 * ombudsmen of England. They test the design: what they need beyond a general mechanism would be a fault of core.
 *
 * <p>The rules are text, beside these classes: {@code korea.txt}, {@code uk-housing.txt} and {@code uk-lgsco.txt}. Each says
 * at its head what was read, what is assumed and what is left out. {@link io.petition.examples.elsewhere.ElsewhereRegimes}
 * reads them. Then run the two programs: {@link io.petition.examples.elsewhere.KoreaGrievance}, in which a holiday that was
 * decided on late moves terms that run, and {@link io.petition.examples.elsewhere.UkComplaint}, one complaint under two
 * codes of which one is law and the other guidance. Beside the tests lie what they print, and 79 deadlines worked out by
 * hand, all of which a test asks of the library.
 *
 * <p>The holidays are those that Jollyday knows: {@link io.petition.examples.elsewhere.JollydayCalendar} turns them into a
 * calendar of ours; {@link io.petition.examples.elsewhere.EnglandCalendar} and
 * {@link io.petition.examples.elsewhere.KoreaCalendar} are two uses of it, and say which years are to be trusted and why.
 *
 * <p><b>What the test came to.</b> No class of core knows either country, and none of these rules is code. What they use that
 * no rule of China's does is vocabulary which any country may use: a first day that counts, hours of service, an extension by
 * the term's own length and the number of times that it may be granted. And 78 of the 79 agree. What they ask for and the
 * kernel cannot say:
 *
 * <ul>
 *   <li>that an extension begins after the end as it rolled. The kernel goes on from the last day counted and rolls once, last;
 *       Korea's objection (Act, art. 35-2) then ends two days too soon. It is the one deadline that differs.
 *   <li>bounds by grant: a second extension that needs the petitioner's consent (Decree, art. 21-1). A bound has one length
 *       for all extensions together, and consent is not among what one may need.
 *   <li>a bound that gives way to good reason (Housing Code, 6.4). It is a bound or it is none.
 *   <li>a length that each organ publishes. A sender gives a date and not a length, so {@code korea.txt} has one term for each
 *       length; a host would lay an overlay over it.
 *   <li>a pause by the hour. It leaves out whole days, also of a term in hours.
 * </ul>
 *
 * <p>And what was not tried: the regimes have terms and no acts, so nothing here asks whether the lifecycle fits them.
 */
@NullMarked
package io.petition.examples.elsewhere;

import org.jspecify.annotations.NullMarked;
