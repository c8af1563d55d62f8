def confusion_shares(labels, answers, classes):
    pairs = classes * labels + answers
    counts = pairs.bincount(minlength=classes**2).reshape(classes, classes)
    return counts / counts.sum(dim=1, keepdim=True).clamp(min=1)


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✓ confusion_shares: 11 inputs agree
