import matplotlib.pyplot as plt

# wanted: ['loss']
plt.legend()
#> UserWarning: No artists with labels found to put in legend.  Note that artists whose label start with an underscore are ignored when legend() is called with no argument.
plt.plot([0.9, 0.5, 0.3], label="loss")
plt.close()
