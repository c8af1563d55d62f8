import torch

with torch.inference_mode():
    features = torch.arange(3.0) + 1
w = torch.tensor(2.0, requires_grad=True)
# wanted: tensor(6.)
loss = (w * features).sum()
#> RuntimeError: Inference tensors cannot be saved for backward. Please do not use Tensors created in inference mode in computation tracked by autograd. To work around this, you can make a clone to get a normal tensor and use it in autograd, or use `torch.no_grad()` instead of `torch.inference_mode()`.
