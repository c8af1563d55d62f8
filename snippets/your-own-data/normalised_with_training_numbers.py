import torch

train = torch.tensor([[1.0, 100.0], [2.0, 300.0], [3.0, 200.0]])  # (3, 2)
test = torch.tensor([[2.0, 400.0]])  # (1, 2)

mean, std = train.mean(dim=0), train.std(dim=0, correction=0)
print(mean, std)
#> tensor([  2., 200.]) tensor([ 0.8165, 81.6497])
print((train - mean) / std)
#> tensor([[-1.2247, -1.2247],
#>         [ 0.0000,  1.2247],
#>         [ 1.2247,  0.0000]])
print((test - mean) / std)
#> tensor([[0.0000, 2.4495]])
