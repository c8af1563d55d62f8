def cross_entropy(logits, target):
    probabilities = logits.softmax(dim=1)
    return -probabilities[torch.arange(len(logits)), target].log().mean()


check(cross_entropy, cross_entropy_with_loops, inputs)
#> ✗ values: expected torch.tensor(1000.), found torch.tensor(torch.inf)
#>   logits = torch.tensor([[1000., 0.]])
#>   target = torch.tensor([1])
