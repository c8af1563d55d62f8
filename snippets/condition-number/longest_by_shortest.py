import torch

bought = torch.tensor([[100.0, 100.0], [100.0, 101.0]])

angle = torch.linspace(0, torch.pi, 100001)
arrows = torch.stack([angle.cos(), angle.sin()])  # (2, 100001)
lengths = torch.linalg.vector_norm(bought @ arrows, dim=0)
print(lengths.max(), lengths.min())
#> tensor(200.5013) tensor(0.4988)

print(lengths.max() / lengths.min(), torch.linalg.cond(bought))
#> tensor(402.0046) tensor(402.0158)
