def cross_entropy(logits, target):
    right = logits.log_softmax(dim=0)[torch.arange(len(logits)), target]
    return -right.mean()


check(cross_entropy, cross_entropy_with_loops, inputs)
#> ✗ values: expected torch.tensor(1.3133), found torch.tensor(-0.)
#>   logits = torch.tensor([[0., 1.]])
#>   target = torch.tensor([0])
