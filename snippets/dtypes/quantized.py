import torch

x = torch.quantize_per_tensor(torch.tensor([0.1]), 0.1, 0, torch.quint8)
#> UserWarning: torch.quantize_per_tensor, ... are deprecated and will be removed in a future PyTorch release. ...
print(x.type(), isinstance(x, torch.ByteTensor))
#> torch.quantized.QUInt8Tensor False
