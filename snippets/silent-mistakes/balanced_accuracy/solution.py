def balanced_accuracy(labels, answers):
    counts = labels.bincount()
    found = labels[answers == labels].bincount(minlength=len(counts))
    return (found / counts)[counts > 0].mean()


check(balanced_accuracy, balanced_accuracy_with_loops, inputs)
#> ✓ balanced_accuracy: 10 inputs agree
