import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
root = torch.where(x > 0, x.sqrt(), 0)
with torch.autograd.set_detect_anomaly(True):
    # wanted: tensor([0.0000, 0.2500])
    root.sum().backward()
#> UserWarning: Error detected in SqrtBackward0. No forward pass information available. Enable detect anomaly during forward pass for more information. ...
#> RuntimeError: Function 'SqrtBackward0' returned nan values in its 0th output.
