def balanced_accuracy(labels, answers):
    right = (answers == labels).float()
    return (right[labels > 0].mean() + right[labels == 0].mean()) / 2


check(balanced_accuracy, balanced_accuracy_with_loops, inputs)
#> ✗ values: expected torch.tensor(0.), found torch.tensor(torch.nan)
#>   labels = torch.tensor([0])
#>   answers = torch.tensor([1])
