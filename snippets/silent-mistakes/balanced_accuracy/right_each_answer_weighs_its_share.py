def balanced_accuracy(labels, answers):
    every, place, counts = labels.unique(return_inverse=True, return_counts=True)
    weights = 1 / counts[place]
    return weights[answers == labels].sum() / len(every)


check(balanced_accuracy, balanced_accuracy_with_loops, inputs)
#> ✓ balanced_accuracy: 10 inputs agree
