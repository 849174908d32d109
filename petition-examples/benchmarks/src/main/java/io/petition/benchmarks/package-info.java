/** JMH against peers. Each class says in its javadoc how it is run. */
@NullMarked
package io.petition.benchmarks;

import org.jspecify.annotations.NullMarked;
