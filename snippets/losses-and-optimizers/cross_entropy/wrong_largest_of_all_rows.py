def cross_entropy(logits, target):
    logits = logits - logits.max()
    right = logits[torch.arange(len(logits)), target]
    return (logits.exp().sum(dim=1).log() - right).mean()


check(cross_entropy, cross_entropy_with_loops, inputs)
#> ✗ values: expected torch.tensor(0.6566), found torch.tensor(-torch.inf)
#>   logits = torch.tensor([[0., 1.], [1000., 0.]])
#>   target = torch.tensor([0, 0])
