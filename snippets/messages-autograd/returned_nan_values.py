import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
distance = (x**2).sqrt()
with torch.autograd.set_detect_anomaly(True):
    # wanted: tensor([0., 1.])
    distance.sum().backward()
#> UserWarning: Error detected in PowBackward0. No forward pass information available. Enable detect anomaly during forward pass for more information. ...
#> RuntimeError: Function 'PowBackward0' returned nan values in its 0th output.
