def balanced_accuracy(labels, answers):
    marks = (labels == labels.unique()[:, None]).float()
    right = (answers == labels).float()
    return (marks @ right / marks.sum(dim=1)).mean()


check(balanced_accuracy, balanced_accuracy_with_loops, inputs)
#> ✓ balanced_accuracy: 10 inputs agree
