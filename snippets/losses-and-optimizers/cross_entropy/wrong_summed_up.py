def cross_entropy(logits, target):
    right = logits[torch.arange(len(logits)), target]
    return (logits.logsumexp(dim=1) - right).sum()


check(cross_entropy, cross_entropy_with_loops, inputs)
#> ✗ values: expected torch.tensor(0.2201), found torch.tensor(0.4402)
#>   logits = torch.tensor([[0., 1.], [2., 0.]])
#>   target = torch.tensor([1, 0])
