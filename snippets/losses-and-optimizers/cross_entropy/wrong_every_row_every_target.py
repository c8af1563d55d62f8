def cross_entropy(logits, target):
    right = logits[:, target]
    return (logits.logsumexp(dim=1) - right).mean()


check(cross_entropy, cross_entropy_with_loops, inputs)
#> ✗ values: expected torch.tensor(0.2201), found torch.tensor(0.9701)
#>   logits = torch.tensor([[0., 1.], [2., 0.]])
#>   target = torch.tensor([1, 0])
