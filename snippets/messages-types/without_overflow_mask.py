import torch

scores = torch.ones(3, dtype=torch.float16)
padding = torch.tensor([False, False, True])
# wanted: [0.5, 0.5, 0.0]
masked = scores.masked_fill(padding, -1e9)
#> RuntimeError: value cannot be converted to type c10::Half without overflow
