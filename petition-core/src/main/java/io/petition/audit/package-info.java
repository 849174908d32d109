/**
 * Proof that nothing was changed, and how an answer was reached.
 *
 * <p>A {@link io.petition.audit.Chain} gives every event of a matter a {@link io.petition.audit.Link}, which the host stores
 * beside it. The link is a hash of the link before, of the matter, of the event with its number and its occasion, and of
 * the persons in it. {@code verify} goes through both once and says {@link io.petition.audit.Integrity}: intact, or which
 * link is the first that is broken and why. A {@link io.petition.audit.Receipt} says on which history an answer rested.
 *
 * <p><b>What is found.</b> Any change in an event, an occasion or a link; what was added, taken out or put elsewhere. Not
 * by itself: events that were cut off at the end with their links, and a chain that was made anew from some event on by
 * somebody who can write all of it. For that, keep a {@link io.petition.audit.Head} where they cannot write, and verify
 * against it; the history may have grown since.
 *
 * <p><b>Persons.</b> A link can be kept for ever, because it names nobody: the place of a person is covered by a commitment,
 * a hash of the person's {@link io.petition.audit.Salt}, of the reference and of where it stands. To erase a person the host
 * deletes the salt, and may put a reference without a salt in the place of theirs. No link breaks; who stood there can no
 * longer be proved, and the verdict says in which events that is so. A reference without a salt therefore fits the place of
 * any person: a host compares those events with the erasures it ordered. For no other reason may a person get another
 * reference. And only persons can be erased, so nothing personal may stand in a text of an event: it would be in the hash.
 *
 * <p><b>The canonical form.</b> {@link io.petition.audit.Canonical} writes a value as one text, by what it is made of:
 *
 * <table>
 * <caption>How values are written</caption>
 * <tr><th>what</th><th>how</th></tr>
 * <tr><td>a record</td><td>{@code name(component=value,…)}: its {@code @JsonTypeName}, else its simple name; the
 *     components in the order of their names (as {@code String} compares), not of their declaration</td></tr>
 * <tr><td>a component of optional type</td><td>what it holds; left out with its name when it holds nothing</td></tr>
 * <tr><td>a component that is a list, set or map</td><td>as below; left out with its name when it is empty</td></tr>
 * <tr><td>a person</td><td>{@code @}, and the reference is listed beside, in the order of the text</td></tr>
 * <tr><td>a list</td><td>{@code [a,b]}</td></tr>
 * <tr><td>a set</td><td>{@code {a,b}}, sorted by the texts of its elements; it holds no persons</td></tr>
 * <tr><td>a map</td><td>{@code {k=v,k=v}}, sorted by the texts of its keys, which hold no persons; {@code {=}} when it is
 *     empty</td></tr>
 * <tr><td>an optional elsewhere</td><td>{@code ?} and what it holds</td></tr>
 * <tr><td>an enum constant</td><td>{@code Type.NAME}</td></tr>
 * <tr><td>a text</td><td>in double quotes; {@code \} before {@code "} and {@code \}; control characters (U+0000 to U+001F, U+007F to U+009F) and halves of
 *     surrogate pairs as {@code \}{@code u} and four hexadecimal digits in small letters; nothing is normalized</td></tr>
 * <tr><td>a whole number, a decimal</td><td>in decimal digits, as Java prints it</td></tr>
 * <tr><td>a floating number</td><td>as {@code Double.toHexString}</td></tr>
 * <tr><td>yes, no, nothing</td><td>{@code true}, {@code false}, {@code null}</td></tr>
 * <tr><td>a date, a time, an instant, a duration</td><td>ISO 8601, as {@code java.time} prints it</td></tr>
 * <tr><td>a condition (in answers)</td><td>{@code Condition("…")} with its own text</td></tr>
 * </table>
 *
 * <p>Nothing else can be written, and no two values that differ have one text, but for the persons in them and for numbers of
 * one value: so long as no two types in them have one name, of which the tests make sure for all that events hold. For
 * example, cut into lines:
 *
 * <pre>{@code
 * Recorded(at=Occasion(actor=Actor(organ=OrganId(value="housing"),person=@,role=Role.ORGAN),
 *   happened=Day(date=2026-03-02),recorded=2026-03-02T10:00:00Z),event=Accepted(track=TrackId(value="1")),
 *   matter=MatterId(value="M-1"),version=3)
 * }</pre>
 *
 * <p>A hash is the SHA-256 of such a text in UTF-8: of a link, of
 * {@code link-1(people=[Digest(value="…"),…],previous=Digest(value="…"),recorded=Digest(value="…"))}, where
 * {@code recorded} is the hash of the text of the recorded event, and the first link has no {@code previous}; of a person, of
 * {@code person-1(matter=MatterId(value="…"),number=1,ref="…",salt="…",version=3)}, where {@code number} is the place among
 * the persons of the event.
 *
 * <p><b>What may change in later versions without breaking a link</b>: the order of components, a further component that may
 * be empty, a further type, and a required component that becomes optional. What may not: the name of a type or component
 * that histories hold, and its kind. An event of a later version than the reader's cannot be verified by it; the reason
 * then says so.
 *
 * <p>This room uses {@code lifecycle}, {@code deadline}, {@code law}, {@code condition}, {@code model}, {@code explain} and
 * {@code time}. It signs nothing and stores nothing: who may write where is the host's.
 */
@NullMarked
package io.petition.audit;

import org.jspecify.annotations.NullMarked;
