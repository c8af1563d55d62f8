import torch

bought = torch.tensor([[2.0, 1.0], [4.0, 2.0]])  # (2, 2)

for prices in ([1.0, 2.0], [1.5, 1.0], [2.0, 0.0]):
    print(prices, "->", (bought @ torch.tensor(prices)).tolist())
#> [1.0, 2.0] -> [4.0, 8.0]
#> [1.5, 1.0] -> [4.0, 8.0]
#> [2.0, 0.0] -> [4.0, 8.0]
