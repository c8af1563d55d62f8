import torch

w = torch.tensor([0.0, 1.0], requires_grad=True)
y = w.exp()
y += 1
# wanted: tensor([1.0000, 2.7183])
y.sum().backward()
#> RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of Exp, is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).
