def balanced_accuracy(labels, answers):
    counts = labels.bincount()
    found = labels[answers == labels].bincount()
    return (found / counts)[counts > 0].mean()


check(balanced_accuracy, balanced_accuracy_with_loops, inputs)
#> ✗ IndexError: The shape of the mask [1] at index 0 does not match the shape of the indexed tensor [0] at index 0
#>   labels = torch.tensor([0])
#>   answers = torch.tensor([1])
