import torch

keys = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]])  # (3, 2)
values = torch.tensor([10.0, 20.0, 60.0])                   # (3,)

for query in torch.tensor([[8.0, 0.0], [0.0, 8.0], [4.0, 4.0], [0.0, 0.0]]):
    scores = keys @ query
    weights = scores.softmax(dim=0)
    result = weights @ values
    print(" ".join(f"{weight:.2f}" for weight in weights), f"-> {result:.1f}")
#> 1.00 0.00 0.00 -> 10.0
#> 0.00 1.00 0.00 -> 20.0
#> 0.50 0.50 0.00 -> 15.0
#> 0.33 0.33 0.33 -> 30.0
