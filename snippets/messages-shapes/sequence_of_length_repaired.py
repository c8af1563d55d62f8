import torch

sentences = [[4, 7, 1], [9, 2]]
longest = max(map(len, sentences))
print(torch.tensor([s + [0] * (longest - len(s)) for s in sentences]))
#> tensor([[4, 7, 1],
#>         [9, 2, 0]])
