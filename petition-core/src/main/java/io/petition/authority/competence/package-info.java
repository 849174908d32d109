/**
 * Which organs serve a place and a content, who stands above two of them, and where a directory has faults.
 *
 * <p>A {@link io.petition.authority.competence.Jurisdiction} lists the organs that serve a region, the most specific first: content and
 * territory up the tree, then territory alone. It decides nothing between them; that is the business of assignment.
 * {@link io.petition.authority.competence.Superiors} find the lowest organ above two others, in their lines 条 and by territory 块, as a
 * {@link io.petition.authority.competence.CommonSuperior}: where both ways lead to different organs, or one to an organ that is lost, it says so and chooses none.
 *
 * <p>An {@link io.petition.authority.competence.OrganLint} looks a list of organs through before a directory is made of it: links that lead nowhere or
 * round, superiors that had ended, and, for what the host {@link io.petition.authority.competence.Expected expects}, contents and regions that nobody
 * serves, or nobody for a time, or two at once.
 */
@NullMarked
package io.petition.authority.competence;

import org.jspecify.annotations.NullMarked;
