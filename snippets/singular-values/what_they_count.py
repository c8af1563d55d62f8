import torch

flatten = torch.tensor([[2.0, 1.0], [1.0, 0.5]])
print(torch.linalg.svdvals(flatten) > 1e-6, torch.linalg.matrix_rank(flatten))
#> tensor([ True, False]) tensor(1)

bought = torch.tensor([[100.0, 100.0], [100.0, 101.0]])
S = torch.linalg.svdvals(bought)
print(S[0] / S[1], torch.linalg.cond(bought))
#> tensor(402.0158) tensor(402.0158)

tall = torch.tensor([[0.0, 2.0], [1.0, 0.0], [0.0, 0.0]])
print(torch.linalg.svdvals(tall))
#> tensor([2., 1.])
