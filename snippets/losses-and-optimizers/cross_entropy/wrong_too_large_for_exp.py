def cross_entropy(logits, target):
    right = logits[torch.arange(len(logits)), target]
    return (logits.exp().sum(dim=1).log() - right).mean()


check(cross_entropy, cross_entropy_with_loops, inputs)
#> ✗ values: expected torch.tensor(0.), found torch.tensor(torch.inf)
#>   logits = torch.tensor([[0., 1000.]])
#>   target = torch.tensor([1])
