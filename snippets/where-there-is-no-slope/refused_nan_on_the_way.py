import warnings

import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)

with warnings.catch_warnings(), torch.autograd.detect_anomaly():
    warnings.simplefilter("ignore")
    y = torch.where(x > 0, x.sqrt(), 0)
    y.sum().backward()
#> UserWarning: Anomaly Detection has been enabled. This mode will increase the runtime and should only be enabled for debugging.
#> RuntimeError: Function 'SqrtBackward0' returned nan values in its 0th output.
