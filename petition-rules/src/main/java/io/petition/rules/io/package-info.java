/**
 * Reads the text files of a rulebook into the types of core, and writes them back.
 *
 * <p>{@link io.petition.rules.io.CalendarReader} reads the notices of a work calendar,
 * {@link io.petition.rules.io.RegimeReader} a body of law (editions with their terms, duties without a term and classes of
 * matters; how days are counted; which edition governs), {@link io.petition.rules.io.OverlayReader} local or sectoral
 * rules over an edition. A file that cannot be used is refused whole with a
 * {@link io.petition.rules.io.RuleFormatException}, which lists all that is wrong with it, each fault with its line, the
 * field, what stands there and what to write instead: a person mends a file once, not once per fault.
 *
 * <p>{@link io.petition.rules.io.RegimeText} writes a regime or an overlay in one standing form that is read as equal, and
 * {@link io.petition.rules.io.ContentHash} makes a short string of that, so that a record can say under which law it was
 * made. Acts and other parts of a regime are not in the format: a host adds them to what it read.
 *
 * <p>The formats are specified where a host can copy them: {@code regime-format.txt} and {@code overlay-format.txt} beside
 * these classes, and the head of {@code china/work-calendar.txt}. How one kind of value is written stands in one class,
 * reading and writing together ({@code Anchors}, {@code Citations}, {@code Pauses} ...), each over a {@code Phrase}, the text of
 * one statement; {@code Layout} says which statements there are.
 *
 * <p>{@link io.petition.rules.io.IndicatorReader} reads a host's own indicators, in the form of {@code indicator-format.txt}.
 *
 * <p>The tables of a host's territory and organs are read in {@code table}.
 *
 * <p>This is the only place of the rules that logs, and it logs at debug only. It takes readers from its caller and opens
 * nothing itself.
 */
@NullMarked
package io.petition.rules.io;

import org.jspecify.annotations.NullMarked;
