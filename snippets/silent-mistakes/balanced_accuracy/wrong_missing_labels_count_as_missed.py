def balanced_accuracy(labels, answers):
    counts = labels.bincount()
    found = labels[answers == labels].bincount(minlength=len(counts))
    return (found / counts).nan_to_num().mean()


check(balanced_accuracy, balanced_accuracy_with_loops, inputs)
#> ✗ values: expected torch.tensor(0.5000), found torch.tensor(0.2500)
#>   labels = torch.tensor([1, 1])
#>   answers = torch.tensor([1, 0])
