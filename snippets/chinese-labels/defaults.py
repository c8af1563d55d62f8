import matplotlib.pyplot as plt

print(plt.rcParams["font.family"])
#> ['sans-serif']
print(plt.rcParams["font.sans-serif"][:3])
#> ['DejaVu Sans', 'Bitstream Vera Sans', 'Computer Modern Sans Serif']
