def cross_entropy(logits, target):
    return logits.log_softmax(dim=1)[torch.arange(len(logits)), target].mean()


check(cross_entropy, cross_entropy_with_loops, inputs)
#> ✗ values: expected torch.tensor(1.3133), found torch.tensor(-1.3133)
#>   logits = torch.tensor([[0., 1.]])
#>   target = torch.tensor([0])
