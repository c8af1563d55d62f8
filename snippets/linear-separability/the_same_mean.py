import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
on = torch.tensor([False, True, True, False])

print(switches[on].mean(dim=0), switches[~on].mean(dim=0))
#> tensor([0.5000, 0.5000]) tensor([0.5000, 0.5000])

for weights, bias in [([1.0, 1.0], -1.5), ([3.0, -2.0], 0.0)]:
    scores = switches @ torch.tensor(weights) + bias
    print(scores[on].mean().item(), scores[~on].mean().item())
#> -0.5 -0.5
#> 0.5 0.5
