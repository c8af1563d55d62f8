import torch

ages = [31, None, 27]
# wanted: [31.0, nan, 27.0]
print(torch.tensor(ages).tolist())
#> RuntimeError: Could not infer dtype of NoneType
