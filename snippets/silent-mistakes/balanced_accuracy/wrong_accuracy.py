def balanced_accuracy(labels, answers):
    return (answers == labels).float().mean()


check(balanced_accuracy, balanced_accuracy_with_loops, inputs)
#> ✗ values: expected torch.tensor(0.5000), found torch.tensor(0.6667)
#>   labels = torch.tensor([0, 0, 1])
#>   answers = torch.tensor([0, 0, 0])
